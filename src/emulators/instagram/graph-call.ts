import type { Clock } from '../../clock.ts';
import type { RecordedRequest } from '../server.ts';
import type { InstagramAnswers } from './answers.ts';
import type { InstagramApp } from './apps.ts';
import type { SignedPictures } from './pictures.ts';
import type { InstagramSettings } from './settings.ts';
import type { Grant, TokenBook } from './tokens.ts';
import type { UsageBook } from './usage.ts';

export interface GraphContext {
  clock: Clock;
  settings: InstagramSettings;
  answers: InstagramAnswers;
  pictures: SignedPictures;
  tokens: TokenBook;
  usage: UsageBook;
  baseUrl: string;
  findApp(appId: string): InstagramApp | undefined;
}

/** What an endpoint receives after the access check. */
export interface GraphCall extends GraphContext {
  request: RecordedRequest;
  grant: Grant;
  /** The version that answers, such as `v25.0`. */
  version: string;
}
