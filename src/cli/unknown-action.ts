/** What the README writes for the action: `org` stands for the owner, whom only its reader knows. */
export const unknownAction = 'org/tiktok-stats-action@v1';
