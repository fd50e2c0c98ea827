import { stringifyJson } from '../../net/json.ts';
import type { Answer } from '../server.ts';

/** An error of the API. https://developers.google.com/youtube/v3/docs/errors */
export interface ApiError {
  status: number;
  message: string;
  domain: string;
  reason: string;
  /** The parameter that is wrong. */
  location?: string;
  /** For example `INVALID_ARGUMENT`; only Google's newer errors have it. */
  rpcStatus?: string;
  /** Reason in Google's newer error format, such as `API_KEY_INVALID`. */
  infoReason?: string;
  extendedHelp?: string;
}

/** Answers with indented JSON, like Google. */
export const answerJson = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'private' },
  body: `${stringifyJson(body, 2)}\n`,
});

export function answerError(error: ApiError): Answer {
  const { status, message, domain, reason, location, rpcStatus, infoReason, extendedHelp } = error;
  const first = {
    message,
    domain,
    reason,
    ...(location && { location, locationType: 'parameter' }),
    ...(extendedHelp && { extendedHelp }),
  };
  const details = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: infoReason,
    domain: 'googleapis.com',
    metadata: { service: 'youtube.googleapis.com' },
  };
  return answerJson(status, {
    error: {
      code: status,
      message,
      errors: [first],
      ...(rpcStatus && { status: rpcStatus }),
      ...(infoReason && { details: [details] }),
    },
  });
}

const quotaText =
  'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.';

export const errors = {
  missingKey: {
    status: 403,
    message:
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    domain: 'global',
    reason: 'forbidden',
    rpcStatus: 'PERMISSION_DENIED',
  },
  badRequest: {
    status: 400,
    message: 'API key not valid. Please pass a valid API key.',
    domain: 'global',
    reason: 'badRequest',
    rpcStatus: 'INVALID_ARGUMENT',
    infoReason: 'API_KEY_INVALID',
  },
  keyInvalid: {
    status: 400,
    message: 'Bad Request',
    domain: 'usageLimits',
    reason: 'keyInvalid',
  },
  expired: {
    status: 400,
    message: 'API key expired. Please renew the API key.',
    domain: 'global',
    reason: 'badRequest',
    rpcStatus: 'INVALID_ARGUMENT',
    infoReason: 'API_KEY_INVALID',
  },
  blocked: {
    status: 403,
    message: 'The provided API key has an IP address restriction.',
    domain: 'global',
    reason: 'forbidden',
    rpcStatus: 'PERMISSION_DENIED',
    infoReason: 'API_KEY_IP_ADDRESS_BLOCKED',
  },
  methodBlocked: {
    status: 403,
    message:
      'Requests to this API youtube method youtube.api.v3.V3DataVideoService.BatchGetStats are blocked.',
    domain: 'global',
    reason: 'forbidden',
    rpcStatus: 'PERMISSION_DENIED',
    infoReason: 'API_KEY_SERVICE_BLOCKED',
  },
  quotaExceeded: {
    status: 403,
    message: quotaText,
    domain: 'youtube.quota',
    reason: 'quotaExceeded',
  },
  needsSignIn: {
    status: 401,
    message: 'Login Required.',
    domain: 'global',
    reason: 'required',
    location: 'Authorization',
  },
} satisfies Record<string, ApiError>;

export function accessNotConfigured(projectNumber: string): ApiError {
  const page = `https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=${projectNumber}`;
  return {
    status: 403,
    message: `YouTube Data API v3 has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${page} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
    domain: 'usageLimits',
    reason: 'accessNotConfigured',
    extendedHelp: page,
    rpcStatus: 'PERMISSION_DENIED',
    infoReason: 'SERVICE_DISABLED',
  };
}

export const rateLimitExceeded = (status: number): ApiError => ({
  status,
  message: 'The request rate is too high.',
  domain: 'usageLimits',
  reason: 'rateLimitExceeded',
});

export const badParameter = (reason: string, location: string, message: string): ApiError => ({
  status: 400,
  message,
  domain: reason === 'required' || reason === 'invalidParameter' ? 'global' : 'youtube.parameter',
  reason,
  location,
});
