package web

import (
	"net/http"
	"slices"
	"github.com/gin-gonic/gin"
)

func one(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://a.example.com")
}

func two(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://a.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

var origins = []string{"https://a.example.com"}

func three(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slices.Contains(origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func four(c *gin.Context) {
	c.Header("Vary", c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Origin", "*")
}

func five(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "https://a.example.com", "https://b.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func six(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Origin", r.Header.Get("Origin"))
}
