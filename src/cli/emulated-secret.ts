/**
 * The variable by which `emulate` names the address that prints the secret as it is now. Where it is set, the tokens in
 * the environment are those of an emulated person.
 */
export const emulatedSecret = 'EMULATED_SECRET_URL';
