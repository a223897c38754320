package sums

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"hash/crc32"
	"hash/fnv"
	"golang.org/x/crypto/blake2b"
)

func one(data []byte) [32]byte {
	return sha256.Sum256(data)
}

func two() []byte {
	return sha512.New().Sum(nil)
}

func three(key []byte) []byte {
	return hmac.New(sha256.New, key).Sum(nil)
}

func four(data []byte) uint32 {
	return crc32.ChecksumIEEE(data)
}

func five() uint64 {
	return fnv.New64a().Sum64()
}

func six(data []byte) [32]byte {
	return blake2b.Sum256(data)
}

type md5 struct{}

func (md5) Sum(data []byte) int {
	return len(data)
}
