const noLinks = 'Wine makes no symbolic links';

/** Tests that fail under Wine and not on Windows: a pattern of file and name, and the reason. */
export const failsUnderWine = [
  [/^net\/http\.test\.ts: an untrusted certificate/, 'openssl is missing'],
  [/^files\/write-files\.test\.ts: a folder that is a link/, noLinks],
  [/^credentials\/local-file\.test\.ts: a symbolic link/, noLinks],
  [/^history-artifact\/uploads\.test\.ts: a linked database/, noLinks],
];
