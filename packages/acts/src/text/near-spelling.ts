/** Whether two words differ by one letter at most: a slip of the pen or of the OCR. Short words must be equal. */
export const nearSpelling = (a: string, b: string, shortest = 5): boolean => {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortest) return false;
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  const [restA, restB] = [a.slice(index), b.slice(index)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
};
