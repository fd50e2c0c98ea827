/** libsodium, loaded when first asked for: its WebAssembly takes longer to start than most requests. */
export async function loadSodium() {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}

export type Sodium = Awaited<ReturnType<typeof loadSodium>>;
