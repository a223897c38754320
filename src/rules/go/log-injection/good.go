package audit

import (
	"log"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
)

func one(w http.ResponseWriter, r *http.Request) {
	log.Printf("login of %q", r.FormValue("user"))
}

func two(w http.ResponseWriter, r *http.Request) {
	slog.Info("login", "user", r.FormValue("user"))
}

func three(w http.ResponseWriter, r *http.Request) {
	log.Print("login")
}

func four(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		log.Printf("n %d", n)
	}
}

func five(w http.ResponseWriter, r *http.Request) {
	log.Print(strconv.Quote(r.FormValue("user")))
}

func six(w http.ResponseWriter, r *http.Request) {
	log.Printf("%d characters", len(r.FormValue("user")))
}

func seven(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.FormValue("user"), "a") {
		log.Print("has an a")
	}
}
