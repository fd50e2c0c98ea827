import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { createSignedPictures } from '../meta/pictures.ts';
import { openSignIns, type SignIns, toValues } from '../meta/sign-ins.ts';
import { unsupported } from '../meta/token-endpoints.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type InstagramAccount, type NewAccount, toAccount } from './account.ts';
import { answerGraph } from './graph.ts';
import type { GraphContext } from './graph-call.ts';
import { basicScope, insightsScope } from './scopes.ts';
import { service } from './service.ts';
import { createSettings, type InstagramSettings } from './settings.ts';
import { servedVersion, splitVersion } from './versions.ts';

export type { MetaApp } from '../meta/apps.ts';
export type { MetaAudience } from '../meta/audience.ts';
export type { Consent, ConsentHook, ConsentRequest } from '../meta/authorize.ts';
export type { Ending } from '../meta/tokens.ts';
export type {
  InstagramAccount,
  InstagramMedia,
  InstagramProfile,
  NewAccount,
  Numbers,
} from './account.ts';
export { createMedia } from './account.ts';
export type { InstagramSettings } from './settings.ts';

/**
 * Instagram API with Instagram Login on loopback: `www`, `api` and `graph` under one URL.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export interface InstagramEmulator extends EmulatedPlatform, SignIns<InstagramAccount> {
  /** Adds a realistic creator with 30 posts by default. Later changes to the object show in the answers. */
  addAccount(account?: NewAccount): InstagramAccount;
  settings: InstagramSettings;
}

export async function startInstagram(options: {
  clock: Clock;
  port?: number;
}): Promise<InstagramEmulator> {
  const { clock } = options;
  const server = await openService(options);
  const settings = createSettings();
  const scopes = [basicScope, insightsScope];
  const { signIns, context, toRoutes } = openSignIns(service, scopes, { clock, settings, server });
  const pictures = createSignedPictures(clock, server.url);

  let ownApp: { appId: string; appSecret: string } | undefined;
  const emulator: InstagramEmulator = Object.assign(server, signIns, {
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
      const values = toValues('INSTAGRAM', ownApp, signedIn, clock.now());
      return values.set('INSTAGRAM_USERNAME', account.username);
    },
    passDay: () => {
      for (const account of context.accounts) {
        account.followers = grown(account.followers);
        for (const media of account.media) media.likes = grown(media.likes);
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

/** The token endpoints have no version in their path. */
const unversioned = ['/access_token', '/refresh_access_token'];

const findNode = createRouter<{ hasEdge: boolean }>({
  'GET /:id': { hasEdge: false },
  'GET /:id/:edge': { hasEdge: true },
});

/** Answers a path of the Graph API, with or without a version. */
function answerVersioned(request: RecordedRequest, context: GraphContext): Answer {
  const { answers, settings, clock } = context;
  if (request.method !== 'GET') return answers.error(unsupported(request.method));
  const { asked, rest } = splitVersion(request.path);
  const version = servedVersion(asked, settings.newestVersion, clock.now());
  const node = findNode(request.method, rest);
  if (!node || unversioned.includes(rest)) {
    return answers.error({ code: 2500, message: 'Unknown path components' });
  }
  const edge = node.handler.hasEdge ? node.parts('edge') : null;
  const answer = answerGraph(request, { id: node.parts('id'), edge, version }, context);
  return { ...answer, headers: { ...answer.headers, 'facebook-api-version': version } };
}
