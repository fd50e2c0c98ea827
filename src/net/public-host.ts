import type { LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** The `code` of the error for a host that is not on the public internet. */
export const notPublicCode = 'ERR_NOT_PUBLIC';

const notPublic = (host: string) =>
  Object.assign(new Error(`${host} is not public`), { code: notPublicCode });

/**
 * Addresses that are not reachable from everywhere, and multicast.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/
 */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // The services of Azure's host for its machines, GitHub's runners among them:
  // https://learn.microsoft.com/en-us/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16/32',
];

/** The only block of public addresses: https://www.iana.org/assignments/ipv6-address-space/ */
const global6 = ['2000::/3'];

/** https://www.iana.org/assignments/iana-ipv6-special-registry/ and 6to4, which contains addresses of IPv4. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** Translated to the IPv4 address in the last 32 bits: https://www.rfc-editor.org/rfc/rfc6052 */
const translated = ['64:ff9b::/96'];

/** Made when an address is asked for, because loading `BlockList` takes 3 ms, and few runs need it. */
const openBlocks = () => ({
  special4: toBlocks(special4, 'ipv4'),
  global6: toBlocks(global6, 'ipv6'),
  special6: toBlocks(special6, 'ipv6'),
  translated: toBlocks(translated, 'ipv6'),
});
let blocks: ReturnType<typeof openBlocks> | undefined;

function toBlocks(blocks: readonly string[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [net = '', prefix] = block.split('/');
    list.addSubnet(net, Number(prefix), type);
  }
  return list;
}

/** Whether an IP address is on the public internet; false for a text that is none. */
export function isPublicAddress(address: string): boolean {
  blocks ??= openBlocks();
  switch (isIP(address)) {
    case 4:
      return !blocks.special4.check(address, 'ipv4');
    case 6:
      // An address of an interface, such as fe80::1%eth0, is never public.
      if (address.includes('%')) return false;
      if (blocks.translated.check(address, 'ipv6')) return isPublicAddress(lastFour(address));
      return blocks.global6.check(address, 'ipv6') && !blocks.special6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** The last 32 bits of an IPv6 address as an IPv4 address. */
function lastFour(address: string): string {
  const [high = '', low = ''] = new URL(`http://[${address}]/`).hostname
    .replace(/[[\]]/g, '')
    .replace(/::$/, '::0')
    .split(':')
    .slice(-2);
  const bits = Number.parseInt(high || '0', 16) * 0x1_0000 + Number.parseInt(low || '0', 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}

/** Names that are never public, whatever they resolve to, and names without a dot. */
const localName = /^[^.]*$|(^|\.)(localhost|local|internal|lan|home|corp|arpa|onion)$/;

/** Whether a URL is `https:` on the usual port, of a host that has a public name. What it resolves to is not asked. */
export function hasPublicName({ protocol, hostname, port, username, password }: URL): boolean {
  const name = hostname.replace(/\.+$/, '');
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && !localName.test(name) && isIP(name) === 0 && !name.startsWith('[');
}

/**
 * Rejects with `notPublicCode` for a URL that is not `https:` on a public host. With `resolve`, each address that the
 * name resolves to must be public, too; one that does not resolve here is left to the connection.
 */
export async function assertPublicHost(url: URL, resolve: Resolve | null): Promise<void> {
  if (!hasPublicName(url)) throw notPublic(url.host);
  if (!resolve) return;
  const addresses = await new Promise<LookupAddress[]>((settle) =>
    resolve(url.hostname, { all: true }, (_, found) => settle(found ?? [])),
  );
  if (!addresses.every(({ address }) => isPublicAddress(address))) throw notPublic(url.host);
}

/** Looks a name up, as `lookup` of `node:dns` does. */
export type Resolve = (
  hostname: string,
  options: { all: true; family?: number; hints?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Returns a lookup for sockets that fails with `notPublicCode` unless all addresses of the host are public. A socket
 * connects to the addresses that it returns, so no second lookup can lead elsewhere.
 */
export const toPublicLookup =
  (resolve: Resolve): LookupFunction =>
  (hostname, { all, family, hints }, done) => {
    const given = {
      ...(typeof family === 'number' ? { family } : {}),
      ...(hints === undefined ? {} : { hints }),
    };
    resolve(hostname, { ...given, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      const arePublic = addresses?.every(({ address }) => isPublicAddress(address));
      if (error) done(error, '');
      else if (!first || !arePublic) done(notPublic(hostname), '');
      else if (all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
