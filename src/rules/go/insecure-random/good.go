package tokens

import (
	"crypto/rand"
	"math/big"
	mathrand "math/rand"
	"time"
)

func ResetToken() ([]byte, error) {
	token := make([]byte, 32)
	_, err := rand.Read(token)
	return token, err
}

func otp() (*big.Int, error) {
	return rand.Int(rand.Reader, big.NewInt(1000000))
}

func jitter() time.Duration {
	return time.Duration(mathrand.Intn(1000)) * time.Millisecond
}

func pick(names []string) string {
	return names[mathrand.Intn(len(names))]
}

func shuffle(cards []int) {
	mathrand.Shuffle(len(cards), func(i, j int) { cards[i], cards[j] = cards[j], cards[i] })
}

func delay() float64 {
	factor := mathrand.Float64()
	return factor * 2
}

func color() int {
	color := mathrand.Intn(0xffffff)
	return color
}
