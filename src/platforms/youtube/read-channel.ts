import { StatsError } from '../../errors.ts';

/** How a request selects a channel: `name` is the query parameter. */
export type ChannelFilter = { name: 'id' | 'forHandle'; value: string };

/**
 * Parses the value of YOUTUBE_CHANNEL_ID: an id (`UC…`), a handle (`@…`), or the address of a page that
 * contains one of them. Throws `invalid-input` for anything else.
 */
export function readChannel(text: string): ChannelFilter {
  const named = text.trim();
  const filter = readName(named) ?? readName(nameInAddress(named));
  if (filter) return filter;
  throw new StatsError(
    'invalid-input',
    'YOUTUBE_CHANNEL_ID is not a YouTube channel.',
    "Use the channel's id (UC and 22 characters), its handle (@ and a name), or the address of its page.",
  );
}

function readName(name: string): ChannelFilter | null {
  if (/^UC[\w-]{22}$/.test(name)) return { name: 'id', value: name };
  // Handles may contain letters of any script.
  if (/^@[^\s@/?#&,]{1,100}$/.test(name)) return { name: 'forHandle', value: name };
  return null;
}

/** The handle of `youtube.com/@handle` or the id of `youtube.com/channel/ID`, of YouTube Studio too; else empty. */
function nameInAddress(text: string): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return '';
  const { hostname, pathname } = new URL(address);
  if (!/^(www\.|m\.|studio\.)?youtube\.com$/.test(hostname)) return '';
  const [, first = '', second = ''] = pathname.split('/');
  return first === 'channel' ? second : decode(first);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
