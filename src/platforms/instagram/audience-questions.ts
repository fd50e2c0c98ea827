import type { AudienceQuestions } from '../meta/fetch-audience.ts';
import { isBadParameter } from '../meta/graph-error.ts';

/** https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/ */
export const audienceQuestions: AudienceQuestions = {
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
