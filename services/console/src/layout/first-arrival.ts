let arrived = false;

/** True for the first page shown since the browser loaded the console, false ever after. */
export const takeFirstArrival = (): boolean => {
  const first = !arrived;
  arrived = true;
  return first;
};
