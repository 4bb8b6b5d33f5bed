/** A statement in the one voice of all memories: the user its unspoken subject, everybody else by name. */
export const voice = (statement: string, _speaker?: string): string => statement;
