import type { StartPlatform } from './emulated-platform.ts';
// Imported here, it is in the bundle once, and not in the chunk of each emulator.
import './portrait.ts';

/** Every platform's emulator, by platform id. Each module is loaded on first use. */
const emulators: Readonly<Record<string, () => Promise<StartPlatform>>> = {
  tiktok: async () => (await import('./tiktok/index.ts')).startTikTok,
  instagram: async () => (await import('./instagram/index.ts')).startInstagram,
  youtube: async () => (await import('./youtube/index.ts')).startYouTube,
  threads: async () => (await import('./threads/index.ts')).startThreads,
  bluesky: async () => (await import('./bluesky/index.ts')).startBluesky,
  mastodon: async () => (await import('./mastodon/index.ts')).startMastodon,
};

/** Returns the platform's start function. Rejects with a `TypeError` for a platform without an emulator. */
export async function loadEmulator(platformId: string): Promise<StartPlatform> {
  const load = emulators[platformId];
  if (!load) throw new TypeError(`${platformId} has no emulator in the list.`);
  return load();
}
