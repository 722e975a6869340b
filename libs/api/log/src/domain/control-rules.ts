/** Different plans one employee looks behind the list of within an hour, from which it is worth asking why. */
export const manyPlans = 10;
/** Attempts on plans one has no access to in a day, from which it is no longer a wrong press. */
export const deniedAttempts = 5;
