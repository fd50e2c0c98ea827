import type { GraphError } from '../meta/answers.ts';
import type { SignedPictures } from '../meta/pictures.ts';
import type { MetaContext } from '../meta/sign-ins.ts';
import type { Grant } from '../meta/tokens.ts';
import type { RecordedRequest } from '../server.ts';
import type { ThreadsAccount } from './account.ts';
import type { ThreadsSettings } from './settings.ts';

export interface ThreadsContext extends MetaContext<ThreadsAccount, ThreadsSettings> {
  pictures: SignedPictures;
}

/** What an endpoint receives after the access check. */
export interface ThreadsCall extends ThreadsContext {
  request: RecordedRequest;
  grant: Grant<ThreadsAccount>;
}

export type Outcome = { body: unknown } | GraphError;

/** Whether the person and the app have a scope. */
export const hasScope = ({ grant, findApp }: ThreadsCall, scope: string): boolean =>
  grant.scopes.includes(scope) && findApp(grant.appId)?.scopes.includes(scope) === true;
