import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { createSignedPictures } from '../meta/pictures.ts';
import type { EmulatedService } from '../meta/service.ts';
import { openSignIns, type SignIns, toValues } from '../meta/sign-ins.ts';
import { unsupported } from '../meta/token-endpoints.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type NewAccount, type ThreadsAccount, toAccount } from './account.ts';
import { answerNode } from './endpoints.ts';
import { basicScope, insightsScope, knownScopes } from './scopes.ts';
import { createSettings, type ThreadsSettings } from './settings.ts';
import type { ThreadsContext } from './threads-call.ts';

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

  const findRoute = createRouter<(request: RecordedRequest) => Answer>({
    ...toRoutes(() => emulator.consent),
    'GET /v/:kind/:picture': pictures.answer,
  });
  server.serve((request) => {
    const route = findRoute(request.method, request.path);
    return route ? route.handler(request) : answerVersioned(request, { ...context, pictures });
  });
  return emulator;
}

/** Whether the path of a node has an edge. */
const findNode = createRouter<boolean>({ 'GET /:id': false, 'GET /:id/:edge': true });

/** Answers a path with the only version, or without one; the token endpoints have none. */
function answerVersioned(request: RecordedRequest, context: ThreadsContext): Answer {
  const { answers } = context;
  if (request.method !== 'GET') return answers.error(unsupported(request.method));
  const rest = request.path.replace(/^\/v1\.0(?=\/)/, '');
  const node = findNode(request.method, rest);
  if (!node || /^\/(v\d|oauth\/|(refresh_)?access_token$)/.test(rest))
    return answers.error({ code: 2500, message: 'Unknown path components' });
  const edge = node.handler ? node.parts('edge') : null;
  return answerNode(request, { id: node.parts('id'), edge }, context);
}
