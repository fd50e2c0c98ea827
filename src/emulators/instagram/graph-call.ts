import type { SignedPictures } from '../meta/pictures.ts';
import type { MetaContext } from '../meta/sign-ins.ts';
import type { Grant } from '../meta/tokens.ts';
import type { RecordedRequest } from '../server.ts';
import type { InstagramAccount } from './account.ts';
import type { InstagramSettings } from './settings.ts';

export interface GraphContext extends MetaContext<InstagramAccount, InstagramSettings> {
  pictures: SignedPictures;
}

/** What an endpoint receives after the access check. */
export interface GraphCall extends GraphContext {
  request: RecordedRequest;
  grant: Grant<InstagramAccount>;
  /** The version that answers, such as `v25.0`. */
  version: string;
}
