import type { Audience } from '../../numbers/audience.ts';
import { type AudienceQuestions, fetchDemographics } from '../meta/fetch-demographics.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { service } from './service.ts';

/** https://developers.facebook.com/docs/threads/insights#user-insights */
const questions: AudienceQuestions = {
  // Two dimensions in one breakdown are not offered.
  breakdowns: [['age'], ['gender'], ['country'], ['city']],
  scope: 'threads_manage_insights',
  ask: (graph, name, [breakdown = '']) =>
    graph.get(name, 'me/threads_insights', { metric: 'follower_demographics', breakdown }),
};

/** As `Platform.fetchAudience`. */
export const fetchAudience = (values: Values, context: PlatformContext): Promise<Audience | null> =>
  fetchDemographics(service, questions, values, context);
