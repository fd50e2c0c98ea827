import { withoutKey } from '../marks.ts';
import { paste } from '../person.ts';
import type { Hand } from './hand.ts';

/** A person gives the secret another name, with the newest text that they have; the workflow follows. */
export const renameSecret: Hand = async (year, chance) => {
  const { laptop, diary, secretName, secrets } = year;
  year.count += 1;
  const old = secrets.current(secretName);
  year.secretName = `STATS_${year.count}`;
  const text = laptop.read(laptop.envFile);
  const isReady = chance.hits(0.6);
  diary.tell(
    `a person renames the secret to ${year.secretName}${isReady ? '' : ', and leaves SOCIAL_SAVED_IN in it'}`,
  );
  for (const { signIn } of old?.tokens.values() ?? [])
    signIn.verdict = { reason: 'renamed-secret' };
  paste(year, isReady ? withoutKey(text, 'SOCIAL_SAVED_IN') : text);
  if (chance.hits(0.5)) remove(year, secretName);
};

function remove(year: Parameters<Hand>[0], name: string): void {
  const { github, access, repository, secrets } = year;
  const path = `/repos/${repository.owner}/${repository.name}/actions/secrets/${name}`;
  const headers = { authorization: `Bearer ${access.secrets}`, 'user-agent': 'browser' };
  github.ask({ method: 'DELETE', url: `${github.url}${path}`, headers });
  secrets.remove(name);
}
