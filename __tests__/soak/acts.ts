import type { Answer } from '../../src/emulators/server.ts';
import { isRecord } from '../../src/net/assert.ts';
import type { HttpRequest } from '../../src/net/http.ts';
import { parseJson } from '../../src/net/json.ts';
import type { Actor } from './actor.ts';
import { judgeSpending } from './judge-spending.ts';
import { judgeWrite } from './judge-write.ts';
import type { Year } from './year.ts';

interface Act {
  request: HttpRequest;
  answer: Answer;
  /** The answer will reach the process unchanged. */
  isIntact: boolean;
}

/** Records what a service did for a process, even if the process never learns of it. */
export function noteAct(year: Year, actor: Actor, act: Act): void {
  const { url, method } = act.request;
  if (url.startsWith(year.tiktok.url)) {
    if (url.endsWith('/v2/oauth/token/')) noteTikTokTokens(year, actor, act);
  } else if (url.startsWith(year.instagram.url)) {
    if (/\/(refresh_)?access_token\?/.test(url)) noteInstagramToken(year, actor, act);
  } else if (/\/actions\/runs\/\d+/.test(url)) {
    actor.readsRun = act.answer.status === 200 && act.isIntact;
  } else {
    const [, name] = /\/secrets\/(\w+)$/.exec(url) ?? [];
    if (name === undefined) return;
    if (method === 'GET') noteLook(year, actor, name, act);
    else if (method === 'PUT') noteWrite(year, actor, name, act);
  }
}

function noteTikTokTokens(year: Year, actor: Actor, { request, answer, isIntact }: Act): void {
  const form = new URLSearchParams(request.body);
  const body = parseJson(String(answer.body));
  const token = isRecord(body) ? body.refresh_token : undefined;
  const sent = form.get('refresh_token');
  if (sent !== null) noteRenewal(year, actor, { sent, token, isIntact });
  else if (typeof token === 'string' && isRecord(body)) {
    const owner = [...year.creator.tiktokAccounts].find(([, one]) => one.openId === body.open_id);
    if (owner) year.ledger.signIn(owner[0], token, year.clock.now(), actor);
  }
}

function noteInstagramToken(year: Year, actor: Actor, { request, answer, isIntact }: Act): void {
  const query = new URL(request.url).searchParams;
  const body = parseJson(String(answer.body));
  const token = isRecord(body) ? body.access_token : undefined;
  if (query.get('grant_type') === 'ig_refresh_token')
    noteRenewal(year, actor, { sent: query.get('access_token') ?? '', token, isIntact });
  else if (typeof token === 'string')
    year.ledger.signIn('instagram', token, year.clock.now(), actor);
}

function noteRenewal(
  year: Year,
  actor: Actor,
  { sent, token, isIntact }: { sent: string; token: unknown; isIntact: boolean },
): void {
  const { ledger, clock, diary } = year;
  const spent = ledger.find(sent);
  if (spent?.successor) judgeSpending(year, actor, spent, spent.successor);
  const issue = typeof token === 'string' ? ledger.renew(sent, token, clock.now(), actor) : null;
  const outcome = issue ? 'replaced' : 'refused';
  diary.note(`the token of ${spent?.signIn.account} is ${outcome}`);
  if (!issue) return;
  issue.isDelivered = false;
  if (!isIntact) issue.isLost = true;
}

/** Records that a process sends a request. */
export function noteRequest({ secretName, clock }: Year, actor: Actor, request: HttpRequest): void {
  if (request.method !== 'PUT' || !request.url.endsWith(`/secrets/${secretName}`)) return;
  actor.attempts.push({ by: actor, at: clock.now(), isDone: false, isClear: false });
}

/** What has reached the process is no longer on the wire, whatever is damaged about the answer. */
export function noteReceived(year: Year, actor: Actor, request: HttpRequest, text: string): void {
  if (!/\/oauth\/token\/$|\/(refresh_)?access_token\?/.test(request.url)) return;
  for (const issue of year.ledger.read(text).values()) {
    // Without its closing quote, nobody can know that it is complete.
    if (issue.by !== actor || !text.includes(`"${issue.token}"`)) continue;
    issue.isDelivered = true;
    issue.isLost = false;
  }
}

function noteLook({ secrets, clock }: Year, actor: Actor, name: string, act: Act): void {
  if (act.answer.status !== 200 || !act.isIntact) return;
  actor.seen = { write: secrets.current(name), at: clock.now() };
  // The version is the same as before, so it was not carried out.
  for (const attempt of actor.attempts)
    if (attempt.by === actor && !attempt.isDone) attempt.isClear = true;
}

function noteWrite(year: Year, actor: Actor, name: string, { answer, isIntact }: Act): void {
  if (answer.status !== 201 && answer.status !== 204) return;
  const attempt = actor.attempts.at(-1);
  if (attempt) Object.assign(attempt, { isDone: true, isClear: isIntact });
  year.diary.note(`${name} is written`);
  judgeWrite(year, actor, year.secrets.note(name, actor));
}
