import type { Account } from '../../credentials/accounts.ts';
import { createErrorRedactor, type Redact } from '../../credentials/redactor.ts';
import { StatsError } from '../../errors.ts';
import type { PlatformContext } from '../../platforms/platform.ts';

/**
 * Requests the account's numbers, which spends nothing, so that errors show now. Resolves with the account's name, or
 * with `null` when its access token has expired for sure and was therefore not tried. Rejects as `Platform.fetch`
 * does. `redact` takes the secret values out of name and error.
 */
export async function tryAccount(
  { platform, values }: Account,
  context: PlatformContext,
  redact: Redact,
): Promise<string | null> {
  const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
  if (expiresAt !== null && expiresAt <= context.clock.now()) return null;
  const { profile } = await platform.fetch(values, 1, context).catch((error: unknown) => {
    throw error instanceof StatsError ? createErrorRedactor(redact)(error) : error;
  });
  const handle = profile.username && `@${profile.username}`;
  return redact(handle || (profile.name ?? profile.id ?? platform.name));
}
