package web

import (
	"net/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func one(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "x", Secure: true}) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	cookie := http.Cookie{Name: "auth_token", Value: "x", Secure: true}
	http.SetCookie(w, &cookie) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", HttpOnly: false, Secure: true}) // finds
}

func four(c *gin.Context) {
	c.SetCookie("sid", "x", 3600, "/", "", true, false) // finds
}

func five(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "jwt", Value: "x", Secure: true}) // finds
	return nil
}

const name = "session_id"

func six(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: name}
	cookie.Value = "x"
	http.SetCookie(w, cookie) // finds
}
