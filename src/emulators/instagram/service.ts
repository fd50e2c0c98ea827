import type { EmulatedService } from '../meta/service.ts';
import { appScopedIdOf, type InstagramAccount } from './account.ts';
import { basicScope, knownScopes } from './scopes.ts';

export const service: EmulatedService<InstagramAccount> = {
  name: 'Instagram',
  id: 'instagram',
  tokenPrefix: 'IGAA',
  grant: 'ig',
  basicScope,
  knownScopes,
  scopeSeparator: /[, ]/,
  badParameterType: 'IGApiException',
  idOf: appScopedIdOf,
  refuse: ({ type }) =>
    type === 'PERSONAL' ? 'Switch to a professional account to continue' : null,
};
