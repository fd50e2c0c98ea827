import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomInt,
  verify,
} from 'node:crypto';
import { type Clock, hourMs, minuteMs } from '../../clock.ts';
import { isJsonObject, readJsonBody } from '../json-body.ts';
import { lowerAlphanumeric, randomText } from '../random-text.ts';
import type { GitHubRepository, OwnerType } from './repositories.ts';

/** A GitHub App: https://docs.github.com/en/rest/apps/apps */
export interface GitHubApp {
  id: number;
  slug: string;
  name: string;
  url: string;
  clientId: string;
  owner: { login: string; type: OwnerType };
  permissions: Record<string, string>;
  publicKey: KeyObject;
  createdAt: number;
  installations: Installation[];
}

export interface Installation {
  id: number;
  /** Ids of repositories; `all`: every one of the owner. */
  repositories: 'all' | number[];
  createdAt: number;
}

/** What the answer to a manifest's code holds once, and no later answer. */
export interface NewApp {
  app: GitHubApp;
  pem: string;
  clientSecret: string;
  webhookSecret: null;
}

/** https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest */
export interface Manifest {
  name: string;
  url: string;
  redirectUrl: string;
  permissions: Record<string, string>;
}

export interface AppBook {
  /** Creates the App of a manifest; returns the code that `convert` takes once, within an hour. */
  create(manifest: Manifest, owner: GitHubApp['owner']): string;
  /** `null` for a code that is unknown, used or too old. */
  convert(code: string): NewApp | null;
  isTaken(name: string): boolean;
  find(slug: string): GitHubApp | null;
  findInstallation(id: string): { app: GitHubApp; installation: Installation } | null;
  install(app: GitHubApp, repositories: Installation['repositories']): Installation;
  /** Returns the App whose JSON web token this is, or why GitHub refuses it. */
  authenticate(authorization: string | undefined): GitHubApp | string;
}

/** GitHub's limit for all steps of a manifest together. */
const codeMs = hourMs;
const longestTokenMs = 10 * minuteMs;
/** The name of an App, at most. */
const nameLength = 34;

export function createAppBook(clock: Clock): AppBook {
  const apps: GitHubApp[] = [];
  const codes = new Map<string, NewApp & { createdAt: number }>();
  const toSlug = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return {
    create: ({ name, url, permissions }, owner) => {
      const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const app: GitHubApp = {
        id: randomInt(100_000, 9_000_000),
        slug: toSlug(name),
        name,
        url,
        clientId: `Iv23li${randomText(14)}`,
        owner,
        permissions: { metadata: 'read', ...permissions },
        publicKey: createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
        createdAt: clock.now(),
        installations: [],
      };
      apps.push(app);
      const code = randomText(40, lowerAlphanumeric);
      codes.set(code, {
        app,
        pem: String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
        clientSecret: randomText(40, lowerAlphanumeric),
        webhookSecret: null,
        createdAt: clock.now(),
      });
      return code;
    },
    convert: (code) => {
      const found = codes.get(code);
      codes.delete(code);
      return found && clock.now() - found.createdAt < codeMs ? found : null;
    },
    isTaken: (name) => apps.some((app) => app.slug === toSlug(name)),
    find: (slug) => apps.find((app) => app.slug === slug) ?? null,
    findInstallation: (id) => {
      for (const app of apps) {
        const installation = app.installations.find((one) => String(one.id) === id);
        if (installation) return { app, installation };
      }
      return null;
    },
    install: (app, repositories) => {
      const [existing] = app.installations;
      if (existing) return Object.assign(existing, { repositories });
      const installation = {
        id: randomInt(10_000_000, 99_000_000),
        repositories,
        createdAt: clock.now(),
      };
      app.installations.push(installation);
      return installation;
    },
    authenticate: (authorization) => judgeToken(authorization, apps, clock.now()),
  };
}

/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function judgeToken(
  authorization: string | undefined,
  apps: readonly GitHubApp[],
  now: number,
): GitHubApp | string {
  const undecodable = 'A JSON web token could not be decoded';
  const [, head = '', body = '', signature] =
    /^bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(authorization ?? '') ?? [];
  if (signature === undefined) return undecodable;
  const [header, claims] = [head, body].map((part) =>
    readJsonBody(Buffer.from(part, 'base64url').toString('utf8')),
  );
  if (!isJsonObject(header) || header.alg !== 'RS256' || !isJsonObject(claims)) return undecodable;
  const { iss, iat, exp } = claims;
  const app = apps.find(({ clientId, id }) => iss === clientId || String(iss) === String(id));
  if (!app) return "'Issuer' claim ('iss') must be an Integer or the App's client id";
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${body}`),
    app.publicKey,
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) return undecodable;
  if (typeof iat !== 'number' && typeof iat !== 'bigint')
    return "Missing 'issued at' claim ('iat') in assertion";
  if (Number(iat) * 1000 > now)
    return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
  if (Number(exp) * 1000 > now + longestTokenMs)
    return "'Expiration time' claim ('exp') is too far in the future";
  if (!(Number(exp) * 1000 > now))
    return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
  return app;
}

/**
 * Reads the manifest that a page has posted. Returns what GitHub's page says about it; an empty list stands for the
 * empty form, which GitHub shows when it drops a manifest without a word.
 */
export function readManifest(text: string): Manifest | { problems: string[] } {
  const manifest = readJsonBody(text);
  if (!isJsonObject(manifest)) return { problems: [] };
  const { name, url, redirect_url, hook_attributes, default_events, default_permissions } =
    manifest;
  if (hook_attributes !== undefined && !(isJsonObject(hook_attributes) && hook_attributes.url))
    return { problems: [] };
  const problems = [
    ...(typeof url === 'string' && URL.canParse(url) ? [] : ['Homepage URL must be a valid URL']),
    ...(typeof redirect_url === 'string' && URL.canParse(redirect_url)
      ? []
      : ['Redirect URL must be a valid URL']),
    ...(Array.isArray(default_events) && default_events.length > 0 && hook_attributes === undefined
      ? ['Hook url cannot be blank']
      : []),
    ...(typeof name === 'string' && name.length > nameLength
      ? [`Name is too long (maximum is ${nameLength} characters)`]
      : []),
  ];
  const permissions = isJsonObject(default_permissions) ? Object.entries(default_permissions) : [];
  if (permissions.some(([, level]) => level !== 'read' && level !== 'write'))
    problems.push('Default permission records resource is not included in the list');
  if (problems.length > 0) return { problems };
  return {
    name: typeof name === 'string' ? name : '',
    url: String(url),
    redirectUrl: String(redirect_url),
    permissions: Object.fromEntries(permissions.map(([key, level]) => [key, String(level)])),
  };
}

/** Returns what GitHub's page says about the name that the person has chosen; `null` when it is free. */
export function findNameFlaw(name: string, apps: Pick<AppBook, 'isTaken'>): string | null {
  if (name.trim() === '') return 'Name cannot be blank';
  if (name.length > nameLength) return `Name is too long (maximum is ${nameLength} characters)`;
  return apps.isTaken(name) ? 'Name has already been taken' : null;
}

export interface AddedApp {
  permissions: Record<string, string>;
  /** `true` when absent. */
  isInstalled?: boolean;
}

/** Makes an App as a person does, without a browser. */
export function addApp(
  apps: AppBook,
  { id, owner: login, ownerType }: GitHubRepository,
  { permissions, isInstalled = true }: AddedApp,
): { clientId: string; privateKey: string } {
  const [name, url] = [`app-${randomBytes(4).toString('hex')}`, 'https://example.org'];
  const code = apps.create(
    { name, url, redirectUrl: url, permissions },
    { login, type: ownerType },
  );
  const made = apps.convert(code);
  if (!made) throw new Error('The code of a new App must work.');
  if (isInstalled) apps.install(made.app, [id]);
  return { clientId: made.app.clientId, privateKey: made.pem };
}
