import { same, type Text } from '../../locale/text.ts';
import type { GermanWords, Key, Platform, SignIn } from '../../platforms/platform.ts';

/** What asks for the value of a key. `name` is that of the key with its label. */
export const toQuestion = (
  name: string,
  key: Key,
  { platform, german }: { platform: Platform; german: GermanWords | undefined },
): Text => ({
  en: `${name}: ${key.explanation ?? platform.name}`,
  de: `${name}: ${german?.explanations[key.name] ?? platform.name}`,
});

/** What stays empty without a scope. */
export const toGives = (scope: string, gives: string, german: GermanWords | undefined): Text => ({
  en: gives,
  de: german?.gives?.[scope] ?? scope,
});

/** What the person must do in the platform's portal before the sign-in. */
export async function readNotes(
  platform: Platform,
  signIn: SignIn,
  redirectUri: string,
): Promise<Text[]> {
  const english = signIn.toNotes(redirectUri);
  const german = (await platform.german?.())?.toNotes?.(redirectUri);
  return german ? english.map((en, index) => ({ en, de: german[index] ?? en })) : english.map(same);
}
