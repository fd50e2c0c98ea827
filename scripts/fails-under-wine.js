const noLinks = 'Wine makes no symbolic links';
const noGit = 'there is no git';

/** Tests that fail under Wine and not on Windows: a pattern of file and name, and the reason. */
export const failsUnderWine = [
  [/^cli\/check\.test\.ts: .*git's remote/, noGit],
  [/^cli\/fetch\.test\.ts: .*waits for another fetch/, 'the second program starts too slowly'],
  [/^cli\/git\.test\.ts: /, noGit],
  [/^cli\/recover\.test\.ts: the backup of recover .*(git|possible)/, noGit],
  [/^credentials\/local-file\.test\.ts: a symbolic link/, noLinks],
  [/^files\/write-files\.test\.ts: a folder that is a link/, noLinks],
  [/^history-artifact\/uploads\.test\.ts: a linked database/, noLinks],
  [
    /^pictures\/other-engine\.test\.ts: /,
    'npm installs the binary of resvg for the system that it runs on',
  ],
  [/^storage\/database\.test\.ts: .*(through a symbolic link|link to itself)/, noLinks],
  [/^net\/http\.test\.ts: an untrusted certificate/, 'there is no openssl'],
];
