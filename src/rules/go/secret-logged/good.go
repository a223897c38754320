package audit

import (
	"log"
	"log/slog"
	"fmt"
)

type user struct {
	Name string
	Password string
}

func one(u user) {
	log.Printf("user %s", u.Name)
}

func two(password string) {
	log.Printf("password of %d characters", len(password))
}

func three() {
	slog.Info("password changed")
}

func four(passwordPolicy string) {
	log.Print(passwordPolicy)
}

func five(hasPassword bool) {
	log.Print(hasPassword)
}

func six(password string) string {
	return fmt.Sprint(password)
}
