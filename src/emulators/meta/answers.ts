import { randomBytes } from 'node:crypto';
import { stringifyJson } from '../../net/json.ts';
import type { Answer } from '../server.ts';
import type { MetaSettings } from './settings.ts';

export interface GraphError {
  code: number;
  message: string;
  subcode?: number | null;
  type?: string;
  status?: number;
}

/**
 * Meta's two error shapes: the Graph API's, and that of some code exchanges.
 * https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export interface MetaAnswers {
  ok(body: unknown): Answer;
  error(error: GraphError): Answer;
  /** Answers with `error_type`, `code` and `error_message`, as the code exchange does. */
  codeError(message: string): Answer;
}

export function createAnswers(settings: MetaSettings, badParameterType: string): MetaAnswers {
  return {
    ok: (body) => json(200, body),
    error: ({ code, message, subcode, type, status = 400 }) => {
      const error: Record<string, unknown> = {
        message,
        type: settings.errorType ?? type ?? (code === 100 ? badParameterType : 'OAuthException'),
        code,
      };
      if (subcode) error.error_subcode = subcode;
      if (settings.errorExtras) {
        error.is_transient = code === 1 || code === 2;
        error.error_user_title = 'Something went wrong';
        error.error_user_msg = 'Please try again later.';
      }
      error.fbtrace_id = `A${randomBytes(16).toString('base64url')}`;
      return json(settings.errorStatus ?? status, { error });
    },
    codeError: (message) =>
      json(400, { error_type: 'OAuthException', code: 400, error_message: message }),
  };
}

function json(status: number, body: unknown): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'cache-control': 'private, no-cache, no-store, must-revalidate',
    },
    // Meta's JSON escapes slashes. JSON has slashes only in strings, so all of them can be replaced.
    body: stringifyJson(body).replaceAll('/', '\\/'),
  };
}
