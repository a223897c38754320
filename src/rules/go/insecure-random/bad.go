package tokens

import (
	"fmt"
	"math/rand"
)

const letters = "abcdefghijklmnopqrstuvwxyz"

func ResetToken() string {
	b := make([]byte, 20)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // finds
	}
	return string(b)
}

func one() string {
	token := fmt.Sprint(rand.Int63()) // finds
	return token
}

func two() int {
	otp := rand.Intn(1000000) // finds
	return otp
}

type session struct {
	SessionID int
}

func three() session {
	return session{SessionID: rand.Int()} // finds
}

func four() []byte {
	salt := make([]byte, 16)
	rand.Read(salt) // finds
	return salt
}

func newSecret() int {
	source := rand.New(rand.NewSource(1))
	return source.Int() // finds
}
