import type { Dialogue } from '../../src/cli/setup/dialogue.ts';
import { createPlainDialogue } from '../../src/cli/setup/plain-dialogue.ts';
import type { Text } from '../../src/locale/text.ts';
import type { Year } from './year.ts';

/**
 * The dialogue of `setup --yes --paste`: a person opens the page that it shows, signs in to the account, and
 * pastes the address to which the browser is sent back.
 */
export function createDialogue(
  year: Year,
  account: string,
  print: (text: string) => void,
): Dialogue {
  const { tiktok, instagram, creator } = year;
  let page = '';
  const say = ({ en }: Text) => print(en);
  const plain = createPlainDialogue({ yes: true });
  return {
    ...plain,
    ...{ begin: say, info: say, warn: say, end: say },
    explain: (title, paragraphs) => print([title, ...paragraphs].map(({ en }) => en).join('\n')),
    showAddress: (address) => {
      page = address;
      print(address);
    },
    readLine: async (question) => {
      if (!question.fromInput) return plain.readLine(question);
      const person = creator.tiktokAccounts.get(account);
      tiktok.consent = () => (person ? { account: person } : {});
      const service = page.startsWith(tiktok.url) ? tiktok : instagram;
      const { headers } = service.ask({ method: 'GET', url: page });
      return headers?.location ?? '';
    },
  };
}
