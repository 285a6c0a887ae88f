import { dialled } from '@amont/lists/contact-columns';

/** A value found in a notice as the French write it: telephone numbers in pairs, anything else as it is. */
export const writtenValue = (value: string): string => {
  if (/^\+33\d{9}$/.test(value)) return dialled(value);
  return /^\d{4}$/.test(value) ? `${value.slice(0, 2)} ${value.slice(2)}` : value;
};
