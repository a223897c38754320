/** Control, direction and other invisible characters could make a text read as something it is not. */
export const visible = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]*$/u
