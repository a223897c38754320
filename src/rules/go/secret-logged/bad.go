package audit

import (
	"log"
	"log/slog"
	"os"
	"github.com/sirupsen/logrus"
)

type user struct {
	Name string
	Password string
}

func one(u user) {
	log.Printf("user %s with %s", u.Name, u.Password) // finds
}

func two(password string) {
	log.Println("trying", password) // finds
}

func three(apiKey string) {
	slog.Info("calling", "key", apiKey) // finds
}

func four(accessToken string) {
	logrus.Debugf("token %s", accessToken) // finds
}

func five() {
	clientSecret := os.Getenv("CLIENT_SECRET")
	log.Print(clientSecret) // finds
}

func six(logger *log.Logger, passphrase string) {
	logger.Printf("%s", passphrase) // finds
}
