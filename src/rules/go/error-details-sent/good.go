package web

import (
	"log"
	"net/http"
	"os"
	"runtime/debug"
	"github.com/gin-gonic/gin"
)

func one(w http.ResponseWriter, r *http.Request) {
	_, err := os.Open("a")
	if err != nil {
		log.Print(err)
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func two(w http.ResponseWriter, err error) {
	http.Error(w, err.Error(), http.StatusBadRequest)
}

func three(c *gin.Context) {
	c.String(http.StatusInternalServerError, "failed")
}

func four() {
	log.Printf("%s", debug.Stack())
}

func five(w http.ResponseWriter, r *http.Request) {
	http.Error(w, http.StatusText(500), 500)
}

func six(w http.ResponseWriter, status int) {
	http.Error(w, "failed", status)
}
