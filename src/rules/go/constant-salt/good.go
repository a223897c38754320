package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/hkdf"
	"golang.org/x/crypto/pbkdf2"
)

func one(p []byte) ([]byte, error) {
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return nil, err
	}
	return argon2.IDKey(p, salt, 1, 64*1024, 4, 32), nil
}

func two(p, salt []byte) []byte {
	return pbkdf2.Key(p, salt, 600000, 32, sha256.New)
}

type record struct {
	Salt []byte
}

func (r record) three(p []byte) []byte {
	return argon2.IDKey(p, r.Salt, 1, 64*1024, 4, 32)
}

func four(p []byte) ([]byte, error) {
	return bcrypt.GenerateFromPassword(p, 12)
}

func five(secret []byte) any {
	return hkdf.New(sha256.New, secret, []byte("salt"), nil)
}

func six(p, stored []byte) []byte {
	return pbkdf2.Key(p, stored[:16], 600000, 32, sha256.New)
}
