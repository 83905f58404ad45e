export const declared: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
