/** Shorter texts are part of many secret values by chance. */
const shortestSecret = 8;

/** Addresses without a password: no secret value has such a form. */
const address =
  /^(https?:\/\/[\w.,:/#?%+~-]{1,80}|(mailto|javascript|data):[\w.@+()-]{1,80}|[\w.+-]{1,60}@[\w.-]{1,60})$/i;

/**
 * The value in brackets for a message, as in ` ("tiktk")`; empty when the value could be a secret, because it is
 * long, has other characters than names have, or stands in one of `secrets`.
 */
export function quote(value: string, secrets: readonly string[]): string {
  const isName = /^[\p{L}\p{N} ,._+:/#-]{1,30}$/u.test(value) || address.test(value);
  const isSecret =
    value.length >= shortestSecret && secrets.some((secret) => secret.includes(value));
  return isName && !isSecret ? ` ("${value}")` : '';
}
