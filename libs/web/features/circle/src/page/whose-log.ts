import { createContext, useContext } from 'react';

/** Whether the log one reads is about oneself; guardians and parents read it for somebody else. */
const OwnLog = createContext(true);
export const OwnLogProvider = OwnLog.Provider;
export const useOwnLog = (): boolean => useContext(OwnLog);
