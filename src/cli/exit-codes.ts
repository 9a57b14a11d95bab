/** Exit codes: all is well; figures have errors; the call or its input was wrong; stopped by the user. */
export const exitCodes = { fine: 0, findings: 1, wrong: 2, interrupted: 130 } as const;
