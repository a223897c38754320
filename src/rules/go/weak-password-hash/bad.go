package auth

import (
	"crypto/md5"
	"crypto/sha256"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

func quick(password []byte) ([]byte, error) {
	return bcrypt.GenerateFromPassword(password, 4) // finds
}

func least(password []byte) ([]byte, error) {
	return bcrypt.GenerateFromPassword(password, bcrypt.MinCost) // finds
}

const rounds = 1000

func derived(password, salt []byte) []byte {
	return pbkdf2.Key(password, salt, rounds, 32, sha256.New) // finds
}

func scrypted(password, salt []byte) ([]byte, error) {
	return scrypt.Key(password, salt, 1024, 8, 1, 32) // finds
}

func plain(password []byte) [16]byte {
	return md5.Sum(password) // finds
}

type user struct {
	Password string
}

func (u user) hash() [32]byte {
	return sha256.Sum256([]byte(u.Password)) // finds
}
