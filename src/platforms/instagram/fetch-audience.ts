import type { Audience } from '../../numbers/audience.ts';
import { type AudienceQuestions, fetchDemographics } from '../meta/fetch-demographics.ts';
import { isBadParameter } from '../meta/graph-error.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { service } from './service.ts';

/** https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/ */
const questions: AudienceQuestions = {
  breakdowns: [['age', 'gender'], ['country'], ['city']],
  scope: 'instagram_business_manage_insights',
  ask: (graph, name, breakdown) => {
    const ask = (more: Record<string, string>) =>
      graph.get(name, 'me/insights', {
        metric: 'follower_demographics',
        period: 'lifetime',
        metric_type: 'total_value',
        breakdown: breakdown.join(','),
        ...more,
      });
    // Documented as required, although it does not matter for a state; some versions refuse it.
    return ask({ timeframe: 'this_month' }).catch((error: unknown) => {
      if (!isBadParameter(error)) throw error;
      return ask({});
    });
  },
};

/** As `Platform.fetchAudience`. */
export const fetchAudience = (values: Values, context: PlatformContext): Promise<Audience | null> =>
  fetchDemographics(service, questions, values, context);
