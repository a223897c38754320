package store

import (
	"database/sql"
	"net/http"
	"net/smtp"
	"github.com/redis/go-redis/v9"
	"golang.org/x/crypto/ssh"
	"gorm.io/driver/postgres"
)

func one() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://shop:Zt6warehouse@db.internal/shop") // finds
}

const dsn = "host=db user=shop password=Zt6warehouse dbname=shop"

func two() any {
	return postgres.Open(dsn) // finds
}

func three() smtp.Auth {
	return smtp.PlainAuth("", "shop", "winter-Trout-55", "mail.example.com") // finds
}

func four() ssh.AuthMethod {
	return ssh.Password("Harbor!Mist9") // finds
}

func five(r *http.Request) {
	r.SetBasicAuth("shop", "Zt6warehouse") // finds
}

func six() *redis.Client {
	return redis.NewClient(&redis.Options{Addr: "cache:6379", Password: "Zt6warehouse"}) // finds
}

func seven() (*sql.DB, error) {
	return sql.Open("mysql", "shop:Zt6warehouse@tcp(db:3306)/shop") // finds
}
