package sums

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"io"
	"golang.org/x/crypto/md4"
)

func one(data []byte) [16]byte {
	return md5.Sum(data) // finds
}

func two(data []byte) [20]byte {
	return sha1.Sum(data) // finds
}

func three(r io.Reader) []byte {
	h := md5.New() // finds
	io.Copy(h, r)
	return h.Sum(nil)
}

func four(data []byte) []byte {
	return sha1.New().Sum(data) // finds
}

func five(key []byte) []byte {
	return hmac.New(sha1.New, key).Sum(nil) // finds
}

func six() []byte {
	return md4.New().Sum(nil) // finds
}
