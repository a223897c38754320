package auth

import (
	"crypto/sha256"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

func one(p []byte) []byte {
	return pbkdf2.Key(p, []byte("salt"), 600000, 32, sha256.New) // finds
}

var salt = []byte("pepper and salt")

func two(p []byte) []byte {
	return argon2.IDKey(p, salt, 1, 64*1024, 4, 32) // finds
}

func three(p []byte) ([]byte, error) {
	return scrypt.Key(p, []byte{1, 2, 3, 4}, 32768, 8, 1, 32) // finds
}

const fixed = "static"

func four(p []byte) []byte {
	return argon2.Key(p, []byte(fixed), 3, 32*1024, 4, 32) // finds
}

func five(p []byte) []byte {
	s := "a" + "b"
	return pbkdf2.Key(p, []byte(s), 600000, 32, sha256.New) // finds
}

func derive(p, s []byte) []byte {
	return argon2.IDKey(p, s, 1, 64*1024, 4, 32) // finds
}

func six(p []byte) []byte {
	return derive(p, []byte("shared"))
}
