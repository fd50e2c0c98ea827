import { isRecord } from './assert.ts';
import type { GitHubAnswer } from './github.ts';

/** Why GitHub refuses a token that has its permissions, and what to do. */
export interface Barrier {
  /** Continues a sentence after a colon. */
  what: string;
  hint: string;
}

/**
 * What stands between a token and a repository, as GitHub's answer (403) says; `null` when it says nothing, so that
 * a permission may be missing. Only the form of its text is looked at, and nothing of it is quoted but a number.
 */
export function findBarrier({ status, headers, data }: GitHubAnswer): Barrier | null {
  if (status !== 403) return null;
  const said = isRecord(data) ? String(data.message) : String(data);
  if (/^required/.test(String(headers['x-github-sso'] ?? '')) || /SAML enforcement/i.test(said))
    return signOn;
  const [, days] = /lifetime is greater than (\d{1,4}) days/i.exec(said) ?? [];
  if (days !== undefined)
    return {
      what: `its organization accepts only tokens that are valid for at most ${days} days`,
      hint: 'Set an earlier expiry date in its settings, or use a GitHub App, which needs no such token.',
    };
  return barriers.find(([form]) => form.test(said))?.[1] ?? null;
}

/** https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api */
const signOn: Barrier = {
  what: 'its organization requires single sign-on (SAML), and the token is not authorized for it',
  hint: 'Authorize it under Settings, Developer settings, Personal access tokens, "Configure SSO"; or use a GitHub App, which needs none.',
};

const barriers: [RegExp, Barrier][] = [
  [
    /IP allow list/i,
    {
      what: 'its organization or enterprise allows only certain IP addresses, and this machine has another one',
      hint: 'Run the job on a runner with an allowed address, or ask an owner to add the address to the IP allow list.',
    },
  ],
  [
    /archived/i,
    {
      what: 'the repository is archived, so nothing in it can be written',
      hint: 'Unarchive it in its settings, or disable the workflow.',
    },
  ],
  [
    /forbids access via a personal access token \(classic\)/i,
    {
      what: 'its organization forbids classic personal access tokens',
      hint: 'Use a GitHub App or a fine-grained token.',
    },
  ],
  [
    /forbids access via a fine-grained/i,
    {
      what: 'its organization forbids fine-grained personal access tokens',
      hint: 'Use a GitHub App, or ask an owner of the organization to allow them.',
    },
  ],
  [
    /OAuth App access restrictions/i,
    {
      what: 'its organization restricts OAuth apps, and this one is not approved',
      hint: 'Ask an owner of the organization to approve it, or use a GitHub App.',
    },
  ],
  [
    /suspended/i,
    {
      what: 'the account or the installation of the GitHub App is suspended',
      hint: 'Open the App under Settings, GitHub Apps of its owner, and unsuspend it there.',
    },
  ],
];
