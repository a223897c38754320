package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/subtle"
)

func one(signature, expected []byte) bool {
	return hmac.Equal(signature, expected)
}

func two(signature, expected []byte) bool {
	return subtle.ConstantTimeCompare(signature, expected) == 1
}

func three(signature string) bool {
	return signature == ""
}

func four(a, b []byte) bool {
	return bytes.Equal(a, b)
}

func five(signature []byte) bool {
	return signature == nil
}

func six(name, expectedName string) bool {
	return name == expectedName
}

func seven(expected, got int) bool {
	return got == expected
}
