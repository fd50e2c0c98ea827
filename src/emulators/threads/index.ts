import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { createSignedPictures } from '../meta/pictures.ts';
import type { EmulatedService } from '../meta/service.ts';
import { openSignIns, type SignIns, toValues } from '../meta/sign-ins.ts';
import { createRouter, type PathParts } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type NewAccount, type ThreadsAccount, toAccount } from './account.ts';
import { answerNode } from './endpoints.ts';
import { basicScope, insightsScope, knownScopes } from './scopes.ts';
import { createSettings, type ThreadsSettings } from './settings.ts';

export type { NewAccount, ThreadsAccount } from './account.ts';
export type { ThreadsSettings } from './settings.ts';

/**
 * The Threads API on loopback: `www` and `graph` under one URL.
 * https://developers.facebook.com/documentation/threads/get-started
 */
export interface ThreadsEmulator extends EmulatedPlatform, SignIns<ThreadsAccount> {
  /** Adds a realistic creator by default. Later changes to the object show in the answers. */
  addAccount(account?: NewAccount): ThreadsAccount;
  settings: ThreadsSettings;
}

const service: EmulatedService<ThreadsAccount> = {
  name: 'Threads',
  id: 'threads',
  tokenPrefix: 'THAA',
  grant: 'th',
  basicScope,
  knownScopes,
  scopeSeparator: /,/,
  badParameterType: 'THApiException',
  idOf: ({ userId }) => userId,
  refuse: () => null,
};

export async function startThreads(options: {
  clock: Clock;
  port?: number;
}): Promise<ThreadsEmulator> {
  const { clock } = options;
  const server = await openService(options);
  const settings = createSettings();
  const scopes = [basicScope, insightsScope];
  const { signIns, context, toRoutes } = openSignIns(service, scopes, { clock, settings, server });
  const pictures = createSignedPictures(clock, server.url);

  let ownApp: { appId: string; appSecret: string } | undefined;
  const emulator: ThreadsEmulator = Object.assign(server, signIns, {
    settings,
    addAccount: (given: NewAccount = {}) => {
      const account = createAccount(given, clock.now());
      context.accounts.push(account);
      return account;
    },
    addPerson: (person: EmulatedPerson = {}) => {
      ownApp ??= emulator.addApp({ redirectUris: ['https://localhost/callback/'] });
      const account = emulator.addAccount(toAccount(person, clock.now()));
      const signedIn = emulator.signIn({ appId: ownApp.appId, account });
      return toValues('THREADS', ownApp, signedIn, clock.now());
    },
    passDay: () => {
      for (const { insights, posts } of context.accounts) {
        insights.followers_count = grown(insights.followers_count ?? 0n);
        for (const post of posts) post.insights.views = grown(post.insights.views ?? 0n);
      }
    },
  });

  const toNode = (request: RecordedRequest, parts: PathParts): Answer =>
    answerNode(request, { id: parts('id'), edge: parts('edge') || null }, { ...context, pictures });
  const findRoute = createRouter<(request: RecordedRequest, parts: PathParts) => Answer>({
    ...toRoutes(() => emulator.consent),
    'GET /v/:kind/:picture': pictures.answer,
    'GET /v1.0/:id': toNode,
    'GET /v1.0/:id/:edge': toNode,
  });
  server.serve((request) => {
    const route = findRoute(request.method, request.path);
    const unknown = { code: 2500, message: 'Unknown path components' };
    return route ? route.handler(request, route.parts) : context.answers.error(unknown);
  });
  return emulator;
}
