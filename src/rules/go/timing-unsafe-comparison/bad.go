package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

func sum(body, key []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}

func one(body, key []byte, signature string) bool {
	expected := hex.EncodeToString(sum(body, key))
	return signature == expected // finds
}

func two(body, key, signature []byte) bool {
	expected := sum(body, key)
	return bytes.Equal(signature, expected) // finds
}

func three(body, key []byte, signature string) bool {
	computed := hex.EncodeToString(sum(body, key))
	if computed != signature { // finds
		return false
	}
	return true
}

func four(body, key, mac []byte) bool {
	expectedMAC := sum(body, key)
	return bytes.Compare(expectedMAC, mac) == 0 // finds
}

func five(digest string, expectedDigest string) bool {
	return strings.EqualFold(digest, expectedDigest) // finds
}

type hook struct {
	Signature string
}

func six(h hook, expected string) bool {
	return h.Signature == expected // finds
}
