/** Reserves of the platinum group are printed once, beside the output of one of its metals: they are the group's, in whatever layout. */
export const areOfGroup = (kind: string, mineral: string): boolean => kind === "reserves" && mineral === "platinum-group-metals";
