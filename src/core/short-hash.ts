/**
 * Eight characters that are very likely different for different texts, to be part of an id (FNV-1a; G. Fowler, L. C. Noll
 * and K.-P. Vo, 1991).
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
