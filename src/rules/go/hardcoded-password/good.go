package store

import (
	"database/sql"
	"fmt"
	"net/http"
	"net/smtp"
	"os"
	"github.com/redis/go-redis/v9"
	"golang.org/x/crypto/ssh"
)

func one() (*sql.DB, error) {
	return sql.Open("postgres", os.Getenv("DATABASE_URL"))
}

func two() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://localhost/shop?sslmode=disable")
}

func three() smtp.Auth {
	return smtp.PlainAuth("", "shop", os.Getenv("SMTP_PASSWORD"), "mail.example.com")
}

func four(password string) ssh.AuthMethod {
	return ssh.Password(password)
}

func five(r *http.Request, user, password string) {
	r.SetBasicAuth(user, password)
	r.SetBasicAuth("token", "")
}

func six() *redis.Client {
	return redis.NewClient(&redis.Options{Addr: "cache:6379", Password: ""})
}

func seven(password string) (*sql.DB, error) {
	return sql.Open("mysql", fmt.Sprintf("shop:%s@tcp(db:3306)/shop", password))
}
